"""Training and export of Reading Room's models: data, train, evaluate, export, package."""
