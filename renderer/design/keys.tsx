import { useKeyNames } from '#renderer/actions/use-key-words.ts';

/** Keys as they are printed on a keyboard. Not heard: who hears the page hears them with the action. */
export function Keys({ keys }: { readonly keys: string }) {
  const keyNames = useKeyNames();
  return (
    <span className="keys" aria-hidden="true">
      {keyNames(keys).map((name) => (
        <kbd key={name}>{name}</kbd>
      ))}
    </span>
  );
}
