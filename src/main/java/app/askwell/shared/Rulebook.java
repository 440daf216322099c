package app.askwell.shared;

import java.util.stream.Stream;

/** The rules of one module, with their limits. */
public interface Rulebook {

	Stream<RuleInForce> rules();

}
