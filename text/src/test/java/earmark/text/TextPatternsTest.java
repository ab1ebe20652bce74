package earmark.text;

import earmark.text.testing.PatternsKit;

class TextPatternsTest extends PatternsKit {}
