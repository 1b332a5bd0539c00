"""Microsoft Teams over its adapter."""
