/*
 * The days of the norms apart from their titles: what decides whether a rule is in force is carried along
 * by whoever runs rules, what is read about a norm is not.
 */

export const preventionGuidelinesInForce = { id: "RDE-290-2022", inForceFrom: "2022-11-28" } as const;
export const mensInvolvementInForce = { id: "DG-018-2016", inForceFrom: "2016-07-27" } as const;

/** Every norm with its first day in force, in the order of the instruments; reports have none. */
export const normsInForce = [preventionGuidelinesInForce, mensInvolvementInForce] as const;
