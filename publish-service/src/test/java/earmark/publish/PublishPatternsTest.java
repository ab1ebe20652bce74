package earmark.publish;

import earmark.text.testing.PatternsKit;

class PublishPatternsTest extends PatternsKit {}
