/** Gives a text to the person as a file: where it goes is theirs to say. */
export function saveText(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser holds what it saves by then.
  setTimeout(() => URL.revokeObjectURL(address));
}
