import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * What a number of accounts needs: {@code java bench/Scaling.java [accounts=20000] [name=value …]}.
 * Every figure is worked out from the inputs below, by the formula beside it; docs/scaling.md holds what it prints.
 */
final class Scaling {

	/** Name, value. Measured ones are processor milliseconds of docs/performance.md; the others are assumptions. */
	private final Map<String, Double> in = new LinkedHashMap<>();

	/** Zones with their share of accounts and their hour against UTC. */
	private String zones = "+1:1";

	private Scaling(String[] arguments) {
		inputs("appMs 3", "dbMs 2", "digestMs 25", "smtpMs 40", "writers 1", "kbOfContact 15", "contacts 300", "active 0.6",
				"visits 3", "pages 12", "peakHour 0.025", "busy 0.5", "coresOfInstance 2", "mbOfInstance 512", "connections 10",
				"hot 0.05", "spreadMinutes 1", "keepDefault 0.7", "euroCore 12", "euroGbMemory 4", "euroGbDisk 0.12", "euroThousandLetters 0.1",
				"accounts 200");
		for (String one : arguments) {
			String[] pair = one.split("=", 2);
			if (pair[0].equals("zones")) {
				this.zones = pair[1];
			}
			else if (this.in.replace(pair[0], Double.valueOf(pair[1])) == null) {
				throw new IllegalArgumentException("Unknown: " + pair[0] + "; known are zones and " + this.in.keySet());
			}
		}
	}

	private double of(String name) {
		return this.in.get(name);
	}

	private void inputs(String... named) {
		Arrays.stream(named).map((one) -> one.split(" ")).forEach((one) -> this.in.put(one[0], Double.valueOf(one[1])));
	}

	public static void main(String[] arguments) {
		Locale.setDefault(Locale.ROOT);
		Scaling one = new Scaling(arguments);
		one.sizes();
		one.letters();
	}

	private void sizes() {
		double perSecond = of("accounts") * of("active") * of("visits") * of("pages") * of("peakHour") / 3600;
		double appCores = perSecond * of("appMs") / 1000 / of("busy") + of("writers");
		double instances = Math.max(2, Math.ceil(appCores / of("coresOfInstance")) + 1);
		double dbCores = Math.max(2, Math.ceil(perSecond * of("dbMs") / 1000 / of("busy")));
		double disk = of("accounts") * of("contacts") * of("kbOfContact") / 1024 / 1024;
		double memory = Math.max(2, Math.ceil(disk * of("active") * of("hot") + instances * of("connections") * 0.01));
		double letters = of("accounts") * 52 / 12;
		double euro = (instances * of("coresOfInstance") + 2 * dbCores) * of("euroCore")
				+ (instances * of("mbOfInstance") / 1024 + 2 * memory) * of("euroGbMemory") + 3 * disk * of("euroGbDisk")
				+ letters / 1000 * of("euroThousandLetters");
		System.out.printf("%,.0f accounts%n%n", of("accounts"));
		line("requests a second in the busiest hour", perSecond, "accounts x active x visits x pages x peakHour / 3600");
		line("cores of all instances", appCores, "requests x appMs / 1000 / busy + writers");
		line("instances", instances, "cores / coresOfInstance, one more than needed, at least 2");
		line("cores of PostgreSQL", dbCores, "requests x dbMs / 1000 / busy, at least 2");
		line("GB of data", disk, "accounts x contacts x kbOfContact");
		line("GB of memory of PostgreSQL", memory, "data x active x hot + connections x 10 MB, at least 2");
		line("connections", instances * of("connections"), "instances x connections");
		line("euro a month", euro, "cores, memory, disk of instances, PostgreSQL and a standby, a copy; letters");
		line("euro a month for a thousand accounts", euro * 1000 / of("accounts"), "the same / accounts x 1000");
	}

	private static void line(String what, double value, String formula) {
		System.out.printf("| %-38s | %,12.2f | %s |%n", what, value, formula);
	}

	/** Digests by the minute of a week in UTC: when they fall due, are written and are sent. */
	private void letters() {
		int[] due = due();
		double[] written = worked(due, of("writers") * 60_000 / of("digestMs"));
		double senders = Math.max(2, of("writers"));
		double[] sent = worked(whole(written), senders * 60_000 / of("smtpMs"));
		System.out.printf("%nLetters by hour (UTC), %.0f writer(s) of %.0f ms, %.0f senders of %.0f ms%n%n", of("writers"),
				of("digestMs"), senders, of("smtpMs"));
		System.out.println("| hour | due | written | sent |\n|---|---:|---:|---:|");
		for (int hour = 0; hour < 168; hour++) {
			if (sum(due, hour) + sum(whole(sent), hour) > of("accounts") / 50) {
				System.out.printf("| day %d, %02d:00 | %,.0f | %,.0f | %,.0f |%n", 1 + hour / 24, hour % 24,
						sum(due, hour), sum(whole(written), hour), sum(whole(sent), hour));
			}
		}
		int most = IntStream.range(0, 168).map((hour) -> (int) sum(due, hour)).max().orElse(0);
		System.out.printf("%nAt the worst %,d letters wait, and the longest line lasts %.1f hours.%n", longest(due, sent)[0],
				longest(due, sent)[1] / 60.0);
		System.out.printf("To write and send the busiest hour within an hour: %.0f writer(s), %.0f sender(s).%n",
				Math.ceil(most * of("digestMs") / 3_600_000), Math.ceil(most * of("smtpMs") / 3_600_000));
	}

	/** Most keep Monday at 8:00; the others choose a working day and an hour from 6 to 20. */
	private int[] due() {
		int[] due = new int[7 * 24 * 60];
		Random random = new Random(20261123);
		for (int account = 0; account < of("accounts"); account++) {
			boolean keeps = random.nextDouble() < of("keepDefault");
			int day = keeps ? 0 : random.nextInt(5);
			int hour = keeps ? 8 : 6 + random.nextInt(15);
			int minute = random.nextInt((int) of("spreadMinutes"));
			due[Math.floorMod((day * 24 + hour - offset(random.nextDouble())) * 60 + minute, due.length)]++;
		}
		return due;
	}

	/** {@code +1:0.9,-5:0.1} are nine in ten an hour ahead of UTC, and one in ten five behind. */
	private int offset(double drawn) {
		double left = drawn;
		int hours = 0;
		for (String share : this.zones.split(",")) {
			hours = (left >= 0) ? Integer.parseInt(share.split(":")[0]) : hours;
			left -= Double.parseDouble(share.split(":")[1]);
		}
		return hours;
	}

	/** Whatever comes waits in a line that moves so much a minute; the week goes round twice. */
	private static double[] worked(int[] coming, double aMinute) {
		double[] done = new double[coming.length];
		double waiting = 0;
		for (int minute = 0; minute < 2 * coming.length; minute++) {
			waiting += coming[minute % coming.length];
			done[minute % coming.length] = Math.min(waiting, aMinute);
			waiting -= done[minute % coming.length];
		}
		return done;
	}

	/** How many wait at most to be sent, and for how many minutes on end somebody does. */
	private static int[] longest(int[] due, double[] sent) {
		double waiting = 0;
		int[] most = new int[2];
		int minutes = 0;
		for (int minute = 0; minute < 2 * due.length; minute++) {
			waiting = Math.max(0, waiting + due[minute % due.length] - sent[minute % due.length]);
			minutes = (waiting > 0.5) ? minutes + 1 : 0;
			most[0] = Math.max(most[0], (int) waiting);
			most[1] = Math.max(most[1], minutes);
		}
		return most;
	}

	private static int[] whole(double[] parts) {
		return Arrays.stream(parts).mapToInt((one) -> (int) Math.round(one)).toArray();
	}

	private static double sum(int[] minutes, int hour) {
		return Arrays.stream(minutes, hour * 60, hour * 60 + 60).sum();
	}

}
