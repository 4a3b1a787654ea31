// Only so that a test can learn the id of this extension.
