package earmark.transcripts;

import earmark.text.testing.PatternsKit;

class TranscriptPatternsTest extends PatternsKit {}
