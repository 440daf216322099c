package askwell.scaling;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What everything is worked out from: the defaults that docs/scaling.md tells of, and what the command names. */
final class Inputs {

	/** Processor milliseconds and prices are told in the table of docs/scaling.md, line by line. */
	private static final List<String> USUAL = List.of("smtpMs=40", "trips=14", "tripMs=0.5", "kbOfContact=15", "contacts=300",
			"active=0.6", "visits=3", "peakHour=0.025", "busy=0.5", "coresOfInstance=2", "mbOfInstance=512", "connections=10",
			"hot=0.05", "spreadMinutes=30", "lineHours=2", "keepDefault=0.7", "letters=0.8", "digestAppMs=15", "digestDbMs=10",
			"euroCore=12", "euroGbMemory=4", "euroGbDisk=0.12", "euroThousandLetters=0.1");

	private static final List<String> USUAL_WORDS = List.of("zones=+1:1", "pages=", "accounts=200,20000,5000000",
			"mix=Today:4,People:2,Person:3,Search:1.5,Log a meeting:1,Progress:0.5");

	private final Map<String, Double> numbers = new LinkedHashMap<>();

	private final Map<String, String> words = new LinkedHashMap<>();

	Inputs(String... given) {
		USUAL.forEach((one) -> this.numbers.put(name(one), Double.valueOf(value(one))));
		USUAL_WORDS.forEach((one) -> this.words.put(name(one), value(one)));
		Arrays.stream(given).forEach(this::take);
	}

	private void take(String one) {
		if (one.contains("=") && this.words.containsKey(name(one))) {
			this.words.put(name(one), value(one));
		}
		else if (one.contains("=") && this.numbers.containsKey(name(one))) {
			this.numbers.put(name(one), Double.valueOf(value(one)));
		}
		else {
			throw new IllegalArgumentException(
					"Unknown: " + one + "; known are " + this.words.keySet() + " and " + this.numbers.keySet());
		}
	}

	double of(String name) {
		return this.numbers.get(name);
	}

	void put(String name, double value) {
		this.numbers.put(name, value);
	}

	String word(String name) {
		return this.words.get(name);
	}

	/** {@code Today:4,People:2} by name. */
	Map<String, Double> shares(String name) {
		return Arrays.stream(word(name).split(","))
			.map((one) -> one.split(":"))
			.collect(Collectors.toMap((pair) -> pair[0].strip(), (pair) -> Double.valueOf(pair[1]), Double::sum,
					LinkedHashMap::new));
	}

	private static String name(String pair) {
		return pair.split("=", 2)[0];
	}

	private static String value(String pair) {
		return pair.split("=", 2)[1];
	}

}
