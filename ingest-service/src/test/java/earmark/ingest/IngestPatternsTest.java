package earmark.ingest;

import earmark.text.testing.PatternsKit;

class IngestPatternsTest extends PatternsKit {}
