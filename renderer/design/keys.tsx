import { isMac, keyNames } from '#renderer/actions/chord.ts';

/** Keys as they are printed on a keyboard. Not heard: who hears the page hears them with the action. */
export function Keys({ keys }: { readonly keys: string }) {
  return (
    <span className="keys" aria-hidden="true">
      {keyNames(keys, isMac).map((name) => (
        <kbd key={name}>{name}</kbd>
      ))}
    </span>
  );
}
