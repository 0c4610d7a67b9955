import description from 'onnxruntime-node/package.json' with { type: 'json' };

/** Of ONNX Runtime, without loading its native code. */
export const runtimeVersion: string = description.version;
