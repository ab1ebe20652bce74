package earmark.messaging;

import earmark.text.testing.PatternsKit;

class MessagingPatternsTest extends PatternsKit {}
