/** The last name in a field path, which is what people call the field: `spec.containers[0].image` → `image`. */
export function lastName(field: string): string {
  const names = field.replace(/\[[^\]]*\]/g, "").split(".");
  return names.at(-1) ?? "";
}
