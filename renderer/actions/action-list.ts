/** Everything that can be done in the window, in the order in which the command list shows it, with the usual keys; '' for none. */
export const actionList = [
  { id: 'draft', group: 'report', keys: 'Mod+Enter' },
  { id: 'nextCandidate', group: 'report', keys: 'F2' },
  { id: 'previousCandidate', group: 'report', keys: 'Shift+F2' },
  { id: 'instruct', group: 'report', keys: 'Mod+I' },
  { id: 'draftShort', group: 'report', keys: '' },
  { id: 'draftFull', group: 'report', keys: '' },
  { id: 'cancelDraft', group: 'report', keys: '' },
  { id: 'accept', group: 'report', keys: 'Mod+S' },
  { id: 'copyReport', group: 'report', keys: 'Mod+Shift+C' },
  { id: 'reopen', group: 'report', keys: '' },
  { id: 'remove', group: 'report', keys: '' },
  { id: 'nextWarning', group: 'review', keys: 'F8' },
  { id: 'previousWarning', group: 'review', keys: 'Shift+F8' },
  { id: 'applyWarning', group: 'review', keys: 'F9' },
  { id: 'dismissWarning', group: 'review', keys: 'Shift+F9' },
  { id: 'documentCritical', group: 'review', keys: 'Mod+Shift+D' },
  { id: 'showHistory', group: 'review', keys: 'Mod+H' },
  { id: 'showStudy', group: 'review', keys: 'F4' },
  { id: 'comparePrior', group: 'review', keys: 'Mod+E' },
  { id: 'markFalseFinding', group: 'feedback', keys: 'Alt+1' },
  { id: 'markOmittedFinding', group: 'feedback', keys: 'Alt+2' },
  { id: 'markWrongLocation', group: 'feedback', keys: 'Alt+3' },
  { id: 'markWrongSeverity', group: 'feedback', keys: 'Alt+4' },
  { id: 'markInventedComparison', group: 'feedback', keys: 'Alt+5' },
  { id: 'markOmittedComparison', group: 'feedback', keys: 'Alt+6' },
  { id: 'rateDraft', group: 'feedback', keys: 'Alt+0' },
  { id: 'nextMask', group: 'feedback', keys: '' },
  { id: 'previousMask', group: 'feedback', keys: '' },
  { id: 'liftMask', group: 'feedback', keys: '' },
  { id: 'takeOut', group: 'feedback', keys: '' },
  { id: 'undoMask', group: 'feedback', keys: '' },
  { id: 'approveFeedback', group: 'feedback', keys: '' },
  { id: 'skipFeedback', group: 'feedback', keys: '' },
  { id: 'withdrawFeedback', group: 'feedback', keys: '' },
  { id: 'goToFindings', group: 'go', keys: 'Mod+1' },
  { id: 'goToImpression', group: 'go', keys: 'Mod+2' },
  { id: 'search', group: 'go', keys: 'Mod+F' },
  { id: 'nextReport', group: 'go', keys: 'Mod+PageDown' },
  { id: 'previousReport', group: 'go', keys: 'Mod+PageUp' },
  { id: 'pasteReport', group: 'bring', keys: 'Mod+B' },
  { id: 'openFile', group: 'bring', keys: 'Mod+O' },
  { id: 'commands', group: 'window', keys: 'Mod+K' },
  { id: 'desk', group: 'window', keys: '' },
  { id: 'settings', group: 'window', keys: 'Mod+,' },
  { id: 'sources', group: 'window', keys: '' },
  { id: 'feedback', group: 'window', keys: '' },
  { id: 'readers', group: 'window', keys: '' },
  { id: 'model', group: 'window', keys: '' },
  { id: 'insight', group: 'window', keys: '' },
  { id: 'about', group: 'window', keys: '' },
  { id: 'log', group: 'window', keys: '' },
  { id: 'lock', group: 'window', keys: 'Mod+L' },
  { id: 'signOut', group: 'window', keys: '' },
] as const satisfies readonly { readonly id: string; readonly group: string; readonly keys: string }[];

export type ActionId = (typeof actionList)[number]['id'];
export type ActionGroup = (typeof actionList)[number]['group'];

/** Keys by action, as this reader has them. */
export type KeyMap = Readonly<Record<ActionId, string>>;

/** @param own a reader's own keys, by action; '' for none */
export function keyMapOf(own: Readonly<Record<string, string>>): KeyMap {
  return Object.fromEntries(actionList.map(({ id, keys }) => [id, own[id] ?? keys])) as KeyMap;
}

/** The action that keys stand for; the first of several. */
export function actionOf(keys: KeyMap, chord: string): ActionId | undefined {
  return actionList.find(({ id }) => keys[id] === chord)?.id;
}
