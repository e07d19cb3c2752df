/** Values that defaulting always gives when the field is left out. */
export const staticDefaults: Readonly<Record<string, unknown>> = {};
