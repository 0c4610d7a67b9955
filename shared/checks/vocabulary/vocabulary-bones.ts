import type { FindingEntry } from './vocabulary-entry.ts';

const spineWords = `
  spine; thoracic spine; vertebra; vertebral body; vertebral; vertebral body height; vertebral height;
  midthoracic vertebral body; t12; t11; t10; t9; t8; t7; t6; t5; t4; l1; l2; l3; l4; l5; thoracic; lumbar;
  anterior`;

/** Findings of bones and joints. */
export const boneEntries = [
  {
    name: 'fracture',
    title: 'Fracture',
    chexpert: 'Fracture',
    phrases: `
      fracture; xxxx fracture; fractured; rib fracture; fx; broken; bone destruction and fracture; callus;
      fracture deformity; fracture dislocation; healed fracture; healing fracture; old fracture;
      wedge fracture; cortical disruption; cortical step off`,
    normal: {
      organs: `
        bone; bony structure; osseous structure; skeletal structure; bony thorax; bony skeleton; rib; clavicle;
        cervical spine; lumbar spine; bony; osseous; skeleton; osseous thorax; bony element; spine; thoracic spine; visualized bone;
        bony elements; skeletal; bony chest; vertebral body; bone structure; rib cage; thoracic cage;
        bony cage; osseous element; vertebral body height; shoulder; sternum; vertebra; regional skeleton;
        thorax; osseous xxxx; bony xxxx; thoracic vertebral body`,
      words: 'intact; maintained; preserved; normal alignment',
      onlyThese: true,
    },
    sided: true,
  },
  {
    name: 'vertebral-compression',
    title: 'Vertebral compression',
    chexpert: 'Fracture',
    phrases: `
      compression deformity; compression fracture; vertebral compression; wedging; wedge deformity;
      anterior wedging; wedged; vertebral body compression; vertebra plana; wedge compression; wedge shaped;
      vertebral body height loss; loss of vertebral body height; compression xxxx; wedge compression fracture;
      wedge compression deformity; endplate compression; endplate deformity; vertebral compression fracture;
      wedge xxxx deformity; anterior compression; height loss; loss of height; compressed vertebra; wedge xxxx;
      compression injury; xxxx compression fracture; depressed endplate; endplate depression`,
    signs: [
      {
        organs: spineWords,
        words: `
          compression; compressed; wedge; wedged; collapsed; height loss; loss of height; loss of xxxx; loss;
          flattened; xxxx fracture; xxxx deformity; depressed; depression`,
      },
    ],
  },
  {
    name: 'dislocation',
    title: 'Dislocation',
    phrases: `
      dislocation; dislocated; subluxation; subluxed; separation; acromioclavicular separation; malalignment;
      joint separation`,
    sided: true,
  },
  {
    name: 'bone-lesion',
    title: 'Bone lesion',
    phrases: `
      bone lesion; bony opacity; osseous opacity; bony density; osseous density; lytic lesion; sclerotic lesion; sclerotic density; sclerotic bone lesion; sclerotic change;
      blastic lesion; osseous lesion; lytic; blastic; osseous metastasis; bone metastasis; bony metastasis;
      bone destruction; bone island; enchondroma; osteoblastic; osteolytic; bony lesion;
      destructive bone lesion; skeletal metastasis; sclerotic focus; osseous metastatic disease;
      metastatic bone disease; metastatic bone lesion; bone infarct; bony infarct; destructive lesion;
      bony destruction; sclerotic; osseous destruction; lucent lesion; exostosis; aggressive osseous lesion;
      osteochondroma; blastic bone lesion; lytic bone lesion; destructive bony lesion`,
    sided: true,
  },
  {
    name: 'bone-deformity',
    title: 'Bone deformity',
    phrases: `
      deformity; xxxx deformity; pectus; pectus excavatum; pectus carinatum; pectus deformity; rib deformity;
      pectus excavatum deformity; cervical rib; bifid rib; chest wall deformity; pectus carinatum deformity;
      bony deformity; old injury; dysplasia; ankylosis; fusion anomaly; block vertebra`,
    signs: [
      {
        organs: 'rib; clavicle; humerus; scapula; bone; bony',
        words: 'deformed; deformity; irregularity; dysmorphic',
      },
    ],
    sided: true,
  },
  {
    name: 'degenerative-change',
    title: 'Degenerative change',
    phrases: `
      degenerative; degenerative change; degenerative disease; degenerative disc disease;
      degenerative joint disease; degeneration; spondylosis; osteophyte; osteophytosis; osteophyte formation;
      spurring; spur; arthritis; arthritic; arthritic change; osteoarthritis; osteoarthritic;
      osteoarthritic change; dish; diffuse idiopathic skeletal hyperostosis; disc space narrowing;
      disk space narrowing; arthropathy; arthrosis; degenerative disk disease; degenerative spurring;
      hypertrophic change; hypertrophic spurring; spondylitic; spondylitic change; spondylotic; syndesmophyte;
      endplate sclerosis; endplate sclerotic change; degenerative disc change; degenerative disk change; joint space narrowing;
      marginal osteophyte; bridging osteophyte; degenerative osteophyte; disc disease;
      degenerative endplate change; facet arthropathy; endplate spurring; hypertrophic degenerative change;
      senescent change; vacuum phenomenon; schmorl; schmorl node; degenerated; endplate change;
      facet hypertrophy; subchondral sclerosis; age related change; rotator cuff disease; hyperostosis;
      disc space loss; osteophytic; spondylotic change; spondyloarthropathy; osteophytic spurring;
      spondylosis deformans; degenerative arthritis; disc height loss; disk height loss; loss of disc height;
      loss of disk height; disc desiccation; disk desiccation; modic`,
    signs: [
      {
        organs: `
          disc space; disk space; intervertebral disc space; joint space; intervertebral space;
          intervertebral disc; subacromial space; interspace`,
        words: 'narrowed; narrowing; loss; decreased; irregularity; height loss; loss of height',
      },
    ],
    sided: true,
  },
  {
    name: 'spinal-curvature',
    title: 'Spinal curvature',
    phrases: `
      scoliosis; kyphosis; levoscoliosis; dextroscoliosis; kyphoscoliosis; rotoscoliosis; scoliotic;
      dextrocurvature; levocurvature; kyphotic; scoliotic curvature; spinal curvature; dextro curvature;
      levo curvature; s shaped scoliosis; lordosis; curvature; dextroconvex; levoconvex; kyphotic curvature;
      scoliotic deformity; kyphotic deformity; lordotic curvature; scoliotic curve; dextroscoliotic;
      levoscoliotic; s shaped curvature`,
    sided: true,
  },
  {
    name: 'osteopenia',
    title: 'Osteopenia',
    phrases: `
      osteopenia; osteopenic; osteoporosis; osteoporotic; demineralization; demineralized;
      osseous demineralization; bony demineralization; bone demineralization; undermineralized; bone loss`,
    signs: [
      {
        organs: `
          bone; osseous structure; bony structure; bone density; mineralization; bone mineral density;
          bone mineralization`,
        words: 'decreased; demineralized; diminished; osteopenic; decrease; low',
      },
    ],
  },
] as const satisfies readonly FindingEntry[];
