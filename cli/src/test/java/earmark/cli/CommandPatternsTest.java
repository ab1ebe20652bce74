package earmark.cli;

import earmark.text.testing.PatternsKit;

class CommandPatternsTest extends PatternsKit {}
