// What Vite makes of `import.meta.glob`, as far as the tests use it.
interface ImportMeta {
  glob<T>(
    pattern: string | readonly string[],
    options: { readonly eager: true; readonly import?: string },
  ): Record<string, T>;
}
