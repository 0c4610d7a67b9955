import type { StudyTerms } from './study-terms.ts';

/** Words that tell that the patient is a child. */
export const childVocabulary: Readonly<Record<'child', StudyTerms>> = {
  child: {
    decides: `
      newborn; umbilical line; neonate; neonatal; infant; premature infant; preterm; prematurity; premature;
      toddler; pediatric; paediatric; child; boy; girl; schoolboy; schoolgirl; baby; babygram; nicu; cardiothymic;
      thymus; sail sign; umbilical venous catheter; umbilical vein catheter; umbilical arterial catheter;
      umbilical artery catheter; umbilical catheter; umbilical venous line; umbilical arterial line; uvc; uac;
      surfactant; surfactant deficiency; surfactant deficiency disease;
      respiratory distress syndrome of the newborn; hyaline membrane; hyaline membrane disease;
      transient tachypnea; meconium; meconium aspiration; bronchopulmonary dysplasia; croup; steeple sign;
      growth plate; physis; physes; open physes; physeal; apophysis; ossification center; salter harris;
      day of life; weeks gestation; skeletally immature; skeletal immaturity; growth arrest line; bone age;
      nonaccidental trauma; non accidental trauma`,
    typical: `
      rds; risser; thymic silhouette; thymic shadow; bronchiolitis; viral; reactive airway;
      reactive airway disease; peribronchial cuffing; peribronchial thickening; granular opacity; granular; situs;
      situs solitus; interstitial emphysema; orogastric tube; parahilar; ductus`,
    hints: 'hyperinflation; perihilar; og tube',
  },
};

/** Phrases that hold words of the vocabulary and say nothing about this patient's age. */
export const silentChildPhrases = `
  premature atrial; premature ventricular; premature contraction; premature beat; childbirth;
  thymus gland tumor; residual thymus; thymus gland; thymus tumor; mother of; mother of a child;
  mother of child; exposure to a child; contact with a child; as a child; child bearing age;
  mother of an infant; mother of infant; history of prematurity; child bearing`;
