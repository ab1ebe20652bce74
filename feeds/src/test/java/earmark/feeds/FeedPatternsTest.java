package earmark.feeds;

import earmark.text.testing.PatternsKit;

class FeedPatternsTest extends PatternsKit {}
