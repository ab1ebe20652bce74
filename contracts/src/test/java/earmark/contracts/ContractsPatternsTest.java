package earmark.contracts;

import earmark.text.testing.PatternsKit;

class ContractsPatternsTest extends PatternsKit {}
