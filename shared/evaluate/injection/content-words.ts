/** Words that say nothing of what or where: two sentences that share only these do not speak of the same thing. */
const emptyStems: ReadonlySet<string> = new Set(
  (
    'left right bilateral bilaterally both sided side there with that this which these those seen noted identified present ' +
    'appears appear also again within from been have into over than some other very more most less small large mild mildly ' +
    'moderate moderately severe severely minimal minimally tiny trace slight slightly marked markedly patient image images ' +
    'view views lateral frontal likely possible possibly probable probably represent represents suggest suggests could ' +
    'compatible consistent measuring measures approximately otherwise normal limits without acute evidence'
  )
    .split(' ')
    .map(stem),
);

/** The content words of a text, cut to five letters so that "effusion" and "effusions" meet. */
export function contentStems(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[a-z]{4,}/gu) ?? [];
  return new Set(words.map(stem).filter((word) => !emptyStems.has(word)));
}

function stem(word: string): string {
  return word.slice(0, 5);
}

export function shareContent(one: string, other: string): boolean {
  const stems = contentStems(one);
  return [...contentStems(other)].some((stem) => stems.has(stem));
}
