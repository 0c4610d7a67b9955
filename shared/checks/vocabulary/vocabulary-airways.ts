import type { FindingEntry } from './vocabulary-entry.ts';

const normallyInflated = `
  normally inflated; normally expanded; well inflated; well expanded; fully inflated; fully expanded;
  normal inflation; well aerated and expanded; symmetrically inflated`;

/** Findings of the airways, and of how far the lungs are filled. */
export const airwayEntries = [
  {
    name: 'emphysema',
    title: 'Emphysema or COPD',
    phrases: `
      emphysema; emphysematous; emphysematous change; copd; chronic obstructive pulmonary disease;
      obstructive lung disease; chronic obstructive lung disease; chronic obstructive;
      obstructive pulmonary disease; emphysematous lung disease; obstructive airway disease; bullous emphysema;
      centrilobular emphysema; emphysematous lung`,
    sided: true,
  },
  {
    name: 'hyperinflation',
    title: 'Hyperinflation',
    phrases: `
      hyperinflation; hyperinflated; hyperexpanded; hyperexpansion; hyperlucent; hyperlucency; overinflation;
      overinflated; hyperaerated; hyperaeration; overexpanded; overexpansion; air trapping; overaerated;
      overaeration; hyper expansion; hyper expanded; hyper inflated`,
    signs: [
      { organs: 'diaphragm; hemidiaphragm', words: 'flattened; flattening; flat' },
      { organs: 'lung volume; inspiratory volume', words: 'large; high; increased' },
      {
        organs: 'retrosternal space; retrosternal clear space; retrosternal airspace; retrosternal lucency',
        words: 'increased; enlarged; wide; widened; prominent; prominence; widening; large; increase in',
      },
    ],
    denials: normallyInflated,
    sided: true,
  },
  {
    name: 'low-lung-volumes',
    title: 'Low lung volumes',
    phrases: `
      hypoinflation; hypoinflated; underinflated; underinflation; poor inspiration; poor inspiratory effort;
      shallow inspiration; low inspiratory effort; hypoventilation; hypoventilatory; hypoventilatory change;
      hypoventilated; hypoaeration; low volume; low inspiration; suboptimal inspiration; hypoexpanded;
      hypoexpansion; hypoaerated; poor inspiratory; shallow inspiratory; diminished inspiratory effort;
      low lung volume; suboptimal inspiratory effort; incomplete inspiration; decreased inspiratory effort;
      inspiration is shallow; low inspiratory volume; underexpanded; not well inflated; not well expanded;
      not fully inflated; not fully expanded; not well aerated; hypoinspiration`,
    signs: [
      {
        organs: `
          lung volume; inspiratory volume; inspiration; inspiratory effort; pulmonary volume; lung inflation;
          degree of inspiration; depth of inspiration; volume of the lung`,
        words: 'low; decreased; diminished; small; reduced; poor; shallow; decrease; lower; limited',
      },
    ],
    normal: {
      organs: 'lung volume; inspiration; lung inflation',
      words: 'adequate; good',
    },
    denials: normallyInflated,
  },
  {
    name: 'bronchiectasis',
    title: 'Bronchiectasis',
    phrases: `
      bronchiectasis; bronchiectatic; bronchiectatic change; traction bronchiectasis; cystic fibrosis`,
    sided: true,
  },
  {
    name: 'bronchial-thickening',
    title: 'Bronchial wall thickening',
    phrases: `
      peribronchial cuffing; peribronchial thickening; bronchial wall thickening; bronchitis;
      bronchial thickening; bronchitic; bronchitic change; bronchial cuffing; airway thickening; bronchiolitis;
      peribronchial; reactive airway disease; small airway disease; peribronchial marking; airway inflammation`,
    sided: true,
  },
] as const satisfies readonly FindingEntry[];
