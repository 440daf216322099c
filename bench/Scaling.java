import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

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
		inputs("appMs 3", "dbMs 2", "digestMs 25", "smtpMs 40", "writers 1", "kbOfContact 12", "contacts 300", "active 0.6",
				"visits 3", "pages 12", "peakHour 0.025", "busy 0.5", "coresOfInstance 2", "mbOfInstance 512", "connections 10",
				"hot 0.3", "keepDefault 0.7", "euroCore 12", "euroGbMemory 4", "euroGbDisk 0.12", "euroThousandLetters 0.1",
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

	private void inputs(String... named) {
		Arrays.stream(named).map((one) -> one.split(" ")).forEach((one) -> this.in.put(one[0], Double.valueOf(one[1])));
	}

	public static void main(String[] arguments) {
		Locale.setDefault(Locale.ROOT);
		Scaling one = new Scaling(arguments);
		one.sizes();
		one.letters();
	}

	private double of(String name) {
		return this.in.get(name);
	}

	private void sizes() {
		double perSecond = of("accounts") * of("active") * of("visits") * of("pages") * of("peakHour") / 3600;
		double appCores = perSecond * of("appMs") / 1000 / of("busy");
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
		line("cores of all instances", appCores, "requests x appMs / 1000 / busy");
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
			double most = sum(due, hour) + sum(whole(sent), hour);
			if (most > of("accounts") / 50 || most > 0 && hour < 24 && of("accounts") < 1000) {
				System.out.printf("| day %d, %02d:00 | %,.0f | %,.0f | %,.0f |%n", 1 + hour / 24, hour % 24, sum(due, hour),
						sum(whole(written), hour), sum(whole(sent), hour));
			}
		}
		System.out.printf("%nThe last letter of the busiest minute leaves after %.1f hours.%n", wait(due, sent) / 60.0);
		double enough = Arrays.stream(due).max().orElse(0) * of("digestMs") / 60_000 / 60;
		System.out.printf("For an hour at most: %.0f writer(s), %.0f sender(s).%n", Math.ceil(enough),
				Math.ceil(enough * of("smtpMs") / of("digestMs")));
	}

	/** Most keep Monday at 8:00; the others choose a working day and an hour from 6 to 20. */
	private int[] due() {
		int[] due = new int[7 * 24 * 60];
		Random random = new Random(20261123);
		for (int account = 0; account < of("accounts"); account++) {
			boolean keeps = random.nextDouble() < of("keepDefault");
			int day = keeps ? 0 : random.nextInt(5);
			int hour = keeps ? 8 : 6 + random.nextInt(15);
			due[Math.floorMod((day * 24 + hour - offset(random.nextDouble())) * 60, due.length)]++;
		}
		return due;
	}

	/** {@code +1:0.9,-5:0.1} are nine in ten an hour ahead of UTC, and one in ten five behind. */
	private int offset(double drawn) {
		double left = drawn;
		String[] shares = this.zones.split(",");
		for (String share : shares) {
			left -= Double.parseDouble(share.split(":")[1]);
			if (left < 0) {
				return Integer.parseInt(share.split(":")[0]);
			}
		}
		return Integer.parseInt(shares[0].split(":")[0]);
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

	private static int wait(int[] due, double[] sent) {
		int busiest = 0;
		for (int minute = 0; minute < due.length; minute++) {
			busiest = (due[minute] > due[busiest]) ? minute : busiest;
		}
		double left = due[busiest];
		int minutes = 0;
		while (left > 0.5 && minutes < due.length) {
			left -= sent[(busiest + minutes++) % due.length];
		}
		return minutes;
	}

	private static int[] whole(double[] parts) {
		return Arrays.stream(parts).mapToInt((one) -> (int) Math.round(one)).toArray();
	}

	private static double sum(int[] minutes, int hour) {
		return Arrays.stream(minutes, hour * 60, hour * 60 + 60).sum();
	}

}
