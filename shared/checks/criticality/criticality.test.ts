import { describe, expect, it } from 'vitest';
import { orderByCriticality } from './criticality.ts';

function place(item: string, background = ''): readonly [category: number | string, rule: string] {
  const [ordered] = orderByCriticality([item], background);
  return [ordered?.category ?? '', ordered?.rule ?? ''];
}

function orderOf(items: readonly string[]): readonly number[] {
  return orderByCriticality(items).map(({ written }) => written);
}

describe('the category of an item', () => {
  it.each([
    ['Large right pneumothorax.', 1, 'pneumothorax'],
    ['New small left apical pneumothorax.', 1, 'pneumothorax'],
    ['Small left apical pneumothorax.', 1, 'pneumothorax'],
    ['Right tension pneumothorax.', 1, 'tension-pneumothorax'],
    ['Left pneumothorax with mediastinal shift to the right.', 1, 'pneumothorax-with-shift'],
    ['Stable small left pneumothorax.', 3, 'pneumothorax-known-small'],
    ['Large right pneumothorax, unchanged.', 2, 'pneumothorax-known'],
    ['Free air beneath the right hemidiaphragm.', 1, 'free-air'],
    ['Free air beneath the right hemidiaphragm, expected after the recent laparotomy.', 3, 'free-air-after-surgery'],
    ['Endotracheal tube in the right mainstem bronchus.', 1, 'airway-tube-malposition'],
    ['Malpositioned enteric tube, coiled in the esophagus.', 2, 'device-malposition'],
    ['Malpositioned left PICC, its tip in the jugular vein.', 2, 'device-malposition'],
    ['Acute pulmonary embolism in the right lower lobe artery.', 1, 'pulmonary-embolism'],
    ['Chronic pulmonary embolism.', 3, 'pulmonary-embolism-known'],
    ['Left lower lobe pneumonia.', 2, 'pneumonia'],
    ['Improving left lower lobe pneumonia.', 'none', 'improving'],
    ['Unchanged left lower lobe pneumonia.', 3, 'unchanged-infection'],
    ['Pulmonary edema.', 2, 'heart-failure'],
    ['Mild pulmonary edema.', 3, 'heart-failure-slight'],
    ['Large left pleural effusion.', 2, 'large-effusion'],
    ['Acute fracture of the left seventh rib.', 2, 'fracture'],
    ['Old healed left rib fractures.', 'none', 'fracture-old'],
    ['Wedge compression of T12, new since the prior study.', 2, 'fracture-new'],
    ['Wedge compression of T12. The age of the compression is unknown.', 3, 'vertebral-compression'],
    ['Interval development of healing left rib fractures.', 'none', 'fracture-old'],
    ['Broken sternotomy wire.', 'none', 'broken-sternal-wire'],
    ['Fractured pacemaker lead.', 3, 'broken-hardware'],
    ['Complete opacification of the left hemithorax.', 2, 'whole-lung-opaque'],
    ['Mediastinal lymphadenopathy of known sarcoidosis.', 'none', 'lesion-stated-known'],
    ['Known breast cancer with a 12 mm left lung nodule.', 3, 'suspicious-lesion'],
    ['12 mm left lung nodule, no known malignancy.', 3, 'nodule'],
    ['6 mm left lung nodule, not suspicious.', 'none', 'small-nodule'],
    ['Nipple shadow versus nodule; recommend repeat with nipple markers.', 3, 'follow-up-asked'],
    ['Age-indeterminate fracture of the left seventh rib.', 3, 'fracture-age-unknown'],
    ['New right hilar mass.', 3, 'lesion-growing'],
    ['Unchanged right hilar mass.', 'none', 'lesion-known'],
    ['8 mm nodule in the right upper lobe.', 3, 'nodule'],
    ['7 mm nodule in the right upper lobe.', 'none', 'small-nodule'],
    ['7 mm nodule in the right upper lobe, suspicious for malignancy.', 3, 'suspicious-lesion'],
    ['7 mm calcified nodule in the right upper lobe.', 'none', 'harmless-lesion'],
    ['9 mm noncalcified nodule in the right upper lobe.', 3, 'nodule'],
    ['7 mm nodule in the right upper lobe. CT of the chest is recommended.', 3, 'follow-up-asked'],
    ['7 mm nodule in the right upper lobe. Recommend CT if clinically indicated.', 'none', 'small-nodule'],
    ['Mild cardiomegaly.', 'none', 'not-listed'],
  ] as const)('%s → %s by %s', (item, category, rule) => {
    expect(place(item)).toEqual([category, rule]);
  });

  it.each([
    ['Right main bronchus intubation.', 1, 'airway-tube-malposition'],
    ['PICC tip in the right atrium; recommend withdrawal by 3 cm.', 2, 'device-malposition'],
    ['New 13 mm left hilar node.', 3, 'node'],
    ['Acute subdural hematoma along the left convexity.', 1, 'intracranial-hemorrhage'],
    ['Findings of acute appendicitis.', 2, 'abdominal-infection'],
    ['Left breast, BI-RADS 4.', 3, 'malignancy'],
    ['Left ruptured ectopic with free fluid.', 1, 'ectopic-pregnancy'],
    ['Right adrenal nodule of 2.2 cm, 4 HU.', 'none', 'harmless-lesion'],
    ['Right adrenal nodule of 2.2 cm, 34 HU.', 3, 'nodule'],
    ['Enteric tube tip in the right lower lobe bronchus.', 1, 'tube-in-airway'],
    ['Endotracheal tube ends at the carina.', 1, 'low-airway-tube'],
    ['Button battery in the upper esophagus.', 1, 'button-battery'],
    ['Coin lodged in the upper esophagus.', 2, 'swallowed-object'],
    ['Closed-loop small bowel obstruction.', 1, 'bowel-ischemia'],
    ['Chronic subdural hematoma, unchanged.', 3, 'intracranial-hemorrhage'],
    ['New subdural hematoma beside the known stable one.', 1, 'intracranial-hemorrhage'],
    ['Known metastatic breast cancer.', 'none', 'lesion-stated-known'],
    ['Known prostate adenocarcinoma.', 'none', 'lesion-stated-known'],
    ['Known cirrhosis; mass suspicious for carcinoma.', 3, 'suspicious-lesion'],
  ] as const)('of findings beyond the chest: %s → %s by %s', (item, category, rule) => {
    expect(place(item)).toEqual([category, rule]);
  });

  it.each([
    'No pneumothorax.',
    'The previous pneumothorax has resolved.',
    'No free air, pneumonia or fracture.',
    'No intracranial hemorrhage.',
    'Normal chest.',
    'Please note that rib fractures may not be visible on this study.',
  ])('is none where nothing was found: %s', (item) => {
    expect(place(item)[0]).toBe('none');
  });

  it('is none for a tube in good position', () => {
    expect(place('Endotracheal tube in good position, 4 cm above the carina.')[0]).toBe('none');
  });

  it('counts a possible finding as if present, and says so', () => {
    const [item] = orderByCriticality(['Possible small right apical pneumothorax.']);
    expect(item).toMatchObject({ category: 1, finding: { name: 'pneumothorax', state: 'uncertain' } });
    expect(item?.because).toContain('possible');
  });

  it('reads a recent operation from the background', () => {
    expect(place('Free air beneath the right hemidiaphragm.', 'Indication: postoperative pain.')).toEqual([
      3,
      'free-air-after-surgery',
    ]);
  });

  it.each([
    ['postoperative day 1', 3],
    ['POD 2', 3],
    ['s/p laparoscopic cholecystectomy yesterday', 3],
    ['remote appendectomy, abdominal pain', 1],
    ['pre-operative evaluation', 1],
  ] as const)('of free air in the light of "%s" → %s', (indication, category) => {
    expect(place('Free air beneath the right hemidiaphragm.', `Indication: ${indication}.`)[0]).toBe(category);
  });

  it('is that of the most urgent finding, whose sentence it names', () => {
    const text = 'Small left effusion. Large left pneumothorax.';
    const [item] = orderByCriticality([text]);
    expect(item).toMatchObject({ category: 1, finding: { name: 'pneumothorax', item: 0, sentence: 1 } });
    expect(text.slice(item?.finding?.start, item?.finding?.end)).toBe('pneumothorax');
  });
});

describe('orderByCriticality', () => {
  it('puts minutes before hours before days before the rest', () => {
    const items = [
      'Cardiomegaly.',
      'New 12 mm nodule in the lingula.',
      'Right lower lobe pneumonia.',
      'Left pneumothorax.',
    ];
    expect(orderOf(items)).toEqual([3, 2, 1, 0]);
  });

  it('keeps the writer’s order within a category', () => {
    const items = ['Right lower lobe pneumonia.', 'Emphysema.', 'Acute left clavicle fracture.', 'Cardiomegaly.'];
    expect(orderOf(items)).toEqual([0, 2, 1, 3]);
  });

  it.each([
    'This may be postsurgical.',
    'It measures 2 cm at the apex.',
    'Recommend a follow-up radiograph in 4 hours.',
    'CT of the chest may be helpful.',
    'Its tip now lies in the left innominate vein.',
    'Now located in the left innominate vein.',
    'Maybe secondary to a central line.',
    'However, a skin fold is not excluded.',
    'Without a comparison study, the age of this finding is unknown.',
    'The appearance suggests atelectasis.',
    'Left base could be atelectasis.',
    'Malignancy cannot be excluded.',
    'Metastatic disease is possible.',
    'Please see the CT report.',
    'Findings were discussed with Dr. Ames at 10:15.',
  ])('leaves an item behind the one that it speaks on: %s', (second) => {
    const ordered = orderByCriticality(['Mild scoliosis.', 'Left pneumothorax.', second, 'Emphysema.']);
    expect(ordered.map(({ written }) => written)).toEqual([1, 2, 0, 3]);
    expect(ordered[1]).toMatchObject({ continues: true, category: 1 });
  });

  it('moves an item with the finding that its continuation names', () => {
    const ordered = orderByCriticality([
      'Emphysema.',
      'Patchy opacity at the right base.',
      'This may represent pneumonia.',
    ]);
    expect(ordered.map(({ written }) => written)).toEqual([1, 2, 0]);
    expect(ordered[0]).toMatchObject({ rule: 'pneumonia', finding: { item: 2, sentence: 0 } });
  });

  it('leaves an item that its continuation explains', () => {
    const items = ['No acute process.', 'Bandlike opacity at the left base.', 'The appearance suggests atelectasis.'];
    expect(orderByCriticality(items).map(({ written, rule }) => [written, rule])).toEqual([
      [0, 'nothing-found'],
      [1, 'opacity-explained'],
      [2, 'opacity-explained'],
    ]);
  });

  it('moves an item whose continuation asks for a follow-up', () => {
    const ordered = orderByCriticality(['Emphysema.', '7 mm nodule in the lingula.', 'Recommend CT of the chest.']);
    expect(ordered.map(({ written, category }) => [written, category])).toEqual([
      [1, 3],
      [2, 3],
      [0, 'none'],
    ]);
  });

  it('leaves a negative item where it stands, whatever follow-up the next one asks for', () => {
    expect(orderOf(['Emphysema.', 'No pneumothorax.', 'Recommend CT of the chest.'])).toEqual([0, 1, 2]);
  });

  it.each(['No pleural effusion.', 'Normal heart size.', 'Scoliosis in this patient.', 'Emphysema.'])(
    'takes "%s" for a statement of its own',
    (second) => {
      expect(orderByCriticality(['Left pneumothorax.', second])[1]).toMatchObject({ continues: false });
    },
  );

  it('leaves items under the titles of several studies as written', () => {
    const items = ['Chest.', 'Emphysema.', 'Left hip.', 'Acute fracture of the femoral neck.'];
    expect(orderOf(items)).toEqual([0, 1, 2, 3]);
  });

  it('takes no first item for a continuation', () => {
    expect(orderByCriticality(['This is a normal chest.'])).toMatchObject([{ continues: false, category: 'none' }]);
  });

  it('answers nothing to nothing', () => {
    expect(orderByCriticality([])).toEqual([]);
  });
});
