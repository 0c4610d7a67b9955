// "in", "is" and "of" are words of Dutch and German too.
const english = /\b(?:the|are|with|and|no|there|without|was|has|normal|left|right)\b/giu;
const other =
  /\b(?:der|die|das|und|kein|keine|keinen|mit|ohne|im|ist|sind|links|rechts|beidseits|unauffällig|het|een|geen|van|niet|met|zonder|zijn|van|rechter|linker|beiderzijds|le|la|les|des|du|et|sans|pas|avec|droite|gauche|el|los|las|del|sin|con|derecha|izquierda|y)\b/giu;

/** Whether a text is in the language that the vocabulary of findings knows. A text without any such word may be. */
export function readsAsEnglish(text: string): boolean {
  return (text.match(other)?.length ?? 0) <= (text.match(english)?.length ?? 0);
}
