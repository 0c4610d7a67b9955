import type { FindingEntry } from './vocabulary-entry.ts';

const enlargedWords = `
  increase in size; increased in size; increase in the size; enlarged; enlargement; prominent; prominence;
  large; increased; borderline; dilated; dilatation; widened; widening; increase; globular; big; magnified; wide`;

/** Findings of heart, vessels and mediastinum. */
export const heartEntries = [
  {
    name: 'cardiomegaly',
    title: 'Cardiomegaly',
    chexpert: 'Cardiomegaly',
    phrases: `
      cardiomegaly; cardiac enlargement; atrial enlargement; ventricular enlargement; ventricular hypertrophy;
      chamber enlargement; cardiomyopathy`,
    signs: [
      {
        organs: `
          heart; heart size; cardiac silhouette; cardiac size; cardiac shadow; heart silhouette; heart shadow;
          cardiac contour; heart contour; heart xxxx; size of the heart; cardiac; cardiac xxxx;
          cardiac silhouette size; left atrium; left atrial; right atrium; right atrial; left ventricle;
          left ventricular; right ventricle; right ventricular; atrium; ventricle`,
        words: enlargedWords,
      },
    ],
    normal: {
      organs: `
        cardiothymic silhouette; heart; heart size; cardiac silhouette; cardiac size; cardiac shadow; heart silhouette; heart shadow;
        cardiac contour; heart contour; heart xxxx; size of the heart; cardiac; cardiac xxxx;
        cardiomediastinal silhouette; cardiomediastinal contour; cardiomediastinal; cardiac silhouette size;
        cardio mediastinal silhouette; cardiomediastinal shadow; cardiac configuration;
        cardiomediastinal structure; cardiac structure; cardiac border; cardiac margin; heart border;
        heart margin; cardiothoracic ratio; cardiopulmonary silhouette; cardiovascular silhouette;
        cardiovascular`,
      words: `
        normal in size; upper limit of normal; top normal; of normal size; upper normal; upper limit normal;
        at the upper limit of normal; normal limit; high normal; normal sized`,
    },
  },
  {
    name: 'enlarged-cardiomediastinum',
    title: 'Enlarged cardiomediastinum',
    chexpert: 'Enlarged Cardiomediastinum',
    phrases: `
      mediastinal widening; superior mediastinal widening; mediastinal enlargement; mediastinal fullness;
      mediastinal prominence; paratracheal fullness; paratracheal prominence`,
    signs: [
      {
        organs: `
          mediastinum; mediastinal silhouette; mediastinal contour; cardiomediastinal silhouette;
          cardiomediastinal contour; cardiomediastinal; superior mediastinum; mediastinal; mediastinal width;
          mediastinal shadow; paratracheal stripe; paratracheal soft tissue`,
        words: `${enlargedWords}; fullness; full`,
      },
    ],
    normal: {
      organs: `
        mediastinum; mediastinal silhouette; mediastinal contour; cardiomediastinal silhouette;
        cardiomediastinal contour; cardiomediastinal; superior mediastinum; mediastinal; mediastinal width;
        mediastinal shadow; mediastinal structure; mediastinal size; mediastinal border;
        cardiomediastinal structure; mediastinum xxxx; mediastinal xxxx; cardiomediastinal shadow;
        mediastinal margin; mediastinum size`,
      words: 'normal in size; of normal size; normal limit',
    },
    sided: true,
  },
  {
    name: 'vascular-congestion',
    title: 'Vascular congestion',
    phrases: `
      vascular congestion; congestion; pulmonary vascular congestion; engorgement; vascular engorgement;
      pulmonary vascular engorgement; cephalization; vascular cephalization; pulmonary venous congestion;
      venous congestion; congestive change; vascular prominence; venous hypertension;
      pulmonary venous hypertension; vascular redistribution; pulmonary vascular prominence; congested;
      central vascular prominence; congestive; hypervolemia; vascular indistinctness; indistinct vascular`,
    signs: [
      {
        organs: `
          vasculature; vascularity; pulmonary vascularity; pulmonary vasculature; vascular marking;
          pulmonary vascular marking; pulmonary vessel; vascular; pulmonary vascular; central vasculature`,
        words: `
          prominent; prominence; engorged; increased; congested; indistinct; distended; dilated; cephalized;
          enlarged; accentuated; ill defined; redistributed`,
      },
    ],
    normal: {
      organs: `
        vasculature; vascularity; pulmonary vascularity; pulmonary vasculature; vascular marking;
        pulmonary vascular marking; pulmonary vessel; vascular pattern; pulmonary vascular pattern;
        pulmonary vascular; vascular engorgement; pulmonary vascular engorgement; vessel;
        pulmonary circulation; pulmonary xxxx; pulmonary vascular structure; vascular structure; vascular silhouette`,
      words: 'normal in caliber; normal limit',
    },
    sided: true,
  },
  {
    name: 'heart-failure',
    title: 'Heart failure',
    phrases: `
      heart failure; congestive heart failure; chf; congestive failure; cardiac failure; failure;
      cardiac decompensation; left ventricular failure; heart failure pattern`,
  },
  {
    name: 'lymphadenopathy',
    title: 'Lymphadenopathy',
    phrases: `
      lymphadenopathy; adenopathy; enlarged lymph node; enlarged node; hilar adenopathy;
      mediastinal adenopathy; lymph node enlargement`,
    signs: [{ organs: 'lymph node; node; lymph xxxx; lymph', words: 'enlarged; prominent; enlargement' }],
    sided: true,
  },
  {
    name: 'hilar-enlargement',
    title: 'Hilar enlargement',
    phrases: 'hilar enlargement; hilar prominence; hilar fullness',
    signs: [
      {
        organs: `
          hilum; hilar; bihilar; hilar contour; hilar structure; hilar region; hilar shadow; perihilar region;
          suprahilar; infrahilar`,
        words: 'prominent; prominence; full; fullness; enlarged; enlargement; increased; large',
      },
    ],
    normal: {
      organs: `
        hilum; hilar; bihilar; hilar contour; hilar structure; hilar region; hilar shadow; hilar silhouette;
        hilar vascularity`,
      words: '',
    },
    sided: true,
  },
  {
    name: 'mediastinal-shift',
    title: 'Mediastinal shift',
    phrases: `
      mediastinal shift; tracheal deviation; midline shift of the mediastinum; shift of the mediastinum;
      tracheal shift; deviation of the trachea; shift of mediastinal structure; shift of the trachea;
      shift of the heart; shift of midline structure; shift of the mediastinal structure`,
    signs: [
      {
        organs: `
          trachea; tracheal; mediastinum; heart; mediastinal structure; cardiac silhouette; cardiomediastinal silhouette;
          mediastinal contour`,
        words:
          'deviated; deviation; shifted; shift; displaced; deviate; displace; displacing; deviating; shifting; pushed; push',
      },
    ],
    normal: {
      organs: 'trachea; tracheal; mediastinum; tracheal air column; heart',
      words: 'midline; in the midline; central; is midline; centered',
      onlyThese: true,
    },
    sided: true,
  },
  {
    name: 'pericardial-effusion',
    title: 'Pericardial effusion',
    phrases: 'pericardial effusion; pericardial fluid; tamponade; cardiac tamponade; hemopericardium',
    signs: [{ organs: 'pericardium; pericardial; pericardial space; pericardial sac', words: 'effusion; fluid' }],
  },
  {
    name: 'pulmonary-hypertension',
    title: 'Pulmonary hypertension',
    phrases: `
      pulmonary hypertension; pulmonary arterial hypertension; pulmonary artery hypertension;
      pulmonary artery enlargement; pulmonary arterial enlargement; enlarged pulmonary artery;
      prominent pulmonary artery; prominence of the pulmonary artery`,
    signs: [
      {
        organs: 'pulmonary artery; main pulmonary artery; central pulmonary artery; pulmonary outflow tract',
        words: 'enlarged; enlargement; prominent; prominence; dilated; dilatation; large',
      },
    ],
    sided: true,
  },
  {
    name: 'pulmonary-embolism',
    title: 'Pulmonary embolism',
    phrases: `
      pulmonary embolism; pulmonary embolus; pulmonary thromboembolism; pulmonary embolic disease;
      saddle embolus; pulmonary thromboembolic disease; pulmonary artery filling defect; pe; central embolus;
      lobar embolus; segmental embolus; subsegmental embolus`,
    signs: [
      {
        organs: `
          pulmonary artery; main pulmonary artery; central pulmonary artery; pulmonary arterial tree; lobar artery;
          segmental artery; subsegmental artery; segmental branch; lobar branch`,
        words: 'filling defect; embolus; thrombus',
      },
    ],
    sided: true,
  },
  {
    name: 'aortic-tortuosity',
    title: 'Tortuous aorta',
    phrases: `
      ectasia of the aorta; tortuous vessel; vascular ectasia`,
    signs: [
      {
        organs: `
          aorta; thoracic aorta; descending aorta; descending thoracic aorta; ascending aorta; aortic;
          aortic arch; aortic knob; aortic contour; great vessel; abdominal aorta; aortic xxxx;
          ascending thoracic aorta; aortic shadow`,
        words: `
          tortuous; tortuosity; ectatic; ectasia; unfolded; unfolding; uncoiled; uncoiling; elongated;
          elongation; prominent; prominence; uncoil; dilated; dilatation; enlarged; enlargement`,
      },
    ],
  },
  {
    name: 'aortic-atherosclerosis',
    title: 'Aortic atherosclerosis',
    phrases: `
      atherosclerosis; atherosclerotic; atherosclerotic disease; atherosclerotic change;
      atherosclerotic calcification; aortic atherosclerosis; arteriosclerosis;
      atherosclerotic vascular calcification; atherosclerotic vascular disease; vascular calcification;
      arteriosclerotic; arteriosclerotic disease; arteriosclerotic change; atheromatous;
      atheromatous calcification; calcified atherosclerotic; calcific atherosclerosis; atherosclerotic plaque`,
    signs: [
      {
        organs: `
          aorta; thoracic aorta; descending aorta; descending thoracic aorta; ascending aorta; aortic;
          aortic arch; aortic knob; aortic xxxx; abdominal aorta; arch; aortic wall; transverse aorta`,
        words: 'atherosclerosis; calcified; calcification; calcific; calcific density; atherosclerotic; plaque',
      },
    ],
  },
  {
    name: 'aortic-aneurysm',
    title: 'Aortic aneurysm',
    phrases: `
      aortic aneurysm; thoracic aortic aneurysm; abdominal aortic aneurysm; aneurysm of the aorta; aneurysm;
      aaa; aneurysmal dilatation`,
    signs: [
      {
        organs: `
          aorta; thoracic aorta; descending aorta; descending thoracic aorta; ascending aorta; aortic; aortic arch;
          abdominal aorta; ascending thoracic aorta`,
        words: 'aneurysmal',
      },
    ],
  },
  {
    name: 'aortic-dissection',
    title: 'Aortic dissection',
    phrases: `
      aortic dissection; dissection; aortic injury; intimal flap; aortic transection; aortic rupture;
      aortic pseudoaneurysm`,
    signs: [
      {
        organs: `
          aorta; thoracic aorta; descending aorta; descending thoracic aorta; ascending aorta; aortic arch;
          aortic isthmus; abdominal aorta; ascending thoracic aorta`,
        words: 'pseudoaneurysm; contour irregularity',
      },
    ],
  },
] as const satisfies readonly FindingEntry[];
