package askwell.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What stands behind the command, such as {@code runs=3 only=Today,People profile}. */
record Options(Map<String, String> given) {

	static Options of(String[] args) {
		Map<String, String> given = new TreeMap<>();
		for (String arg : args) {
			given.put(arg.replaceAll("=.*", ""), arg.contains("=") ? arg.substring(arg.indexOf('=') + 1) : "yes");
		}
		return new Options(given);
	}

	boolean is(String name) {
		return this.given.containsKey(name);
	}

	String text(String name, String usual) {
		return this.given.getOrDefault(name, usual);
	}

	int number(String name, int usual) {
		return Integer.parseInt(text(name, String.valueOf(usual)));
	}

	int[] numbers(String name, String usual) {
		return Arrays.stream(text(name, usual).split(",")).mapToInt(Integer::parseInt).toArray();
	}

	boolean wants(String page) {
		return !is("only") || List.of(text("only", "").split(",")).contains(page);
	}

}
