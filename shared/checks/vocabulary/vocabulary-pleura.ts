import type { FindingEntry } from './vocabulary-entry.ts';

/** Findings of pleura, diaphragm and abdomen. */
export const pleuraEntries = [
  {
    name: 'pleural-effusion',
    title: 'Pleural effusion',
    chexpert: 'Pleural Effusion',
    phrases: `
      pleural effusion; effusion; pleural fluid; hydrothorax; hemothorax; empyema; pleural fluid collection;
      fluid in the fissure; fluid in the minor fissure; fluid in the major fissure; parapneumonic effusion;
      subpulmonic effusion; subpulmonic fluid; fissural fluid; layering fluid; pleural based fluid;
      loculated fluid; pleural collection`,
    normal: {
      organs: `
        costophrenic angle; costophrenic sulcus; costophrenic recess; costophrenic xxxx; costophrenic;
        cp angle; pleural space; pleura; pleural; lateral sulcus; posterior sulcus; sulcus; pleural surface`,
      words: 'clear; sharp; free; dry; preserved; maintained',
    },
    sided: true,
  },
  {
    name: 'pleural-thickening',
    title: 'Pleural thickening',
    chexpert: 'Pleural Other',
    phrases: `
      pleural thickening; pleural plaque; apical cap; apical capping; pleural scarring; pleural scar;
      pleural based density; pleural based opacity; pleural calcification; fibrothorax;
      apical pleural thickening; pleural capping; pleural reaction; pleural fibrosis;
      asbestos related pleural disease; calcified pleural plaque; pleural disease;
      pleural parenchymal thickening; pleural change; capping; biapical capping; pleural based thickening;
      thickening of the fissure; fissural thickening; apical thickening`,
    signs: [
      {
        organs: 'pleura; pleural; fissure; minor fissure; major fissure; horizontal fissure; oblique fissure',
        words: 'thickened; thickening; calcified; calcification; plaque',
      },
    ],
    sided: true,
  },
  {
    name: 'costophrenic-blunting',
    title: 'Blunted costophrenic angle',
    phrases: `
      costophrenic blunting; blunting of the costophrenic angle; costophrenic angle blunting; sulcus blunting;
      blunting`,
    signs: [
      {
        organs: `
          costophrenic angle; costophrenic sulcus; costophrenic recess; costophrenic xxxx; costophrenic;
          cp angle; posterior sulcus; sulcus; lateral sulcus; costovertebral xxxx`,
        words: 'blunted; blunting; obscured; obscuration; indistinct; blunt; obliteration; obliterated',
      },
    ],
    sided: true,
  },
  {
    name: 'pneumothorax',
    title: 'Pneumothorax',
    chexpert: 'Pneumothorax',
    phrases: `
      pneumothorax; hydropneumothorax; ptx; pleural air; tension pneumothorax; pleural air collection;
      apical pneumothorax; pleural or mediastinal air collection; pneumothoraxes; visceral pleural line;
      air in the pleural space`,
    sided: true,
  },
  {
    name: 'pneumomediastinum',
    title: 'Pneumomediastinum',
    phrases: `
      pneumomediastinum; mediastinal air; air in the mediastinum; mediastinal air collection; mediastinal gas`,
  },
  {
    name: 'subcutaneous-emphysema',
    title: 'Subcutaneous emphysema',
    phrases: `
      subcutaneous emphysema; subcutaneous air; subcutaneous gas; soft tissue emphysema; soft tissue gas;
      cutaneous air; soft tissue air; chest wall emphysema`,
    sided: true,
  },
  {
    name: 'free-air',
    title: 'Free air',
    phrases: `
      free air; free intraperitoneal air; pneumoperitoneum; free subdiaphragmatic air;
      subdiaphragmatic free air; free intraperitoneal gas; free gas; free intra abdominal air;
      subdiaphragmatic air; air under the diaphragm; free peritoneal air; intraperitoneal air;
      intraperitoneal free air; extraluminal air; extraluminal gas; air beneath the diaphragm;
      air under the right hemidiaphragm; free abdominal air; free intraabdominal air; subdiaphragmatic gas;
      subdiaphragmatic lucency; free subdiaphragmatic gas`,
    signs: [{ organs: 'diaphragm; hemidiaphragm', words: 'gas; air; lucency; gas collection; air collection' }],
  },
  {
    name: 'hiatal-hernia',
    title: 'Hiatal hernia',
    phrases: `
      hiatal hernia; hiatus hernia; paraesophageal hernia; diaphragmatic hernia; intrathoracic stomach;
      bochdalek hernia; morgagni hernia`,
  },
  {
    name: 'elevated-diaphragm',
    title: 'Elevated diaphragm',
    phrases: `
      eventration; eventrated; hemidiaphragm elevation; diaphragmatic elevation; elevated hemidiaphragm;
      diaphragmatic eventration`,
    signs: [
      {
        organs: 'hemidiaphragm; diaphragm; hemidiaphragm contour',
        words: 'elevated; elevation; raised; high; higher; eventration; eventrated; asymmetric elevation',
      },
    ],
    normal: {
      organs: 'hemidiaphragm; diaphragm; hemidiaphragm contour',
      words: 'intact; sharp; normal in position',
    },
    sided: true,
  },
  {
    name: 'bowel-dilatation',
    title: 'Dilated bowel',
    phrases: `
      bowel dilatation; dilated bowel; ileus; distended bowel; bowel distention; bowel distension;
      gaseous distention; gaseous distension; dilated loop; dilated small bowel; dilated colon; megacolon;
      adynamic ileus; bowel dilation`,
    signs: [
      {
        organs: 'bowel; colon; loop; small bowel; stomach; large bowel; bowel loop; colonic loop; bowel gas',
        words: 'dilated; distended; dilatation; distention; distension; dilation; gaseous',
      },
    ],
  },
] as const satisfies readonly FindingEntry[];
