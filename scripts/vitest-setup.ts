import fc from "fast-check";

// One seed for every run, so that a red check is red again; another one is a variable away.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_221_128) });
