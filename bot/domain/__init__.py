"""The pure heart: people, pairs, meetings and agreements, without input, output, clock or chance."""
