package app.askwell.needs;

import java.util.List;

/**
 * One reason why someone could help.
 *
 * @param code message key of its words
 * @param known whether it is known, rather than assumed
 * @param arguments what its words mention
 */
record Why(String code, boolean known, List<Object> arguments) {

	static Why known(String code, Object... arguments) {
		return new Why("help." + code, true, List.of(arguments));
	}

	static Why assumed(String code, Object... arguments) {
		return new Why("help." + code, false, List.of(arguments));
	}

}
