package askwell.scaling;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** The command of {@code bench/scale}; what it prints is told in docs/scaling.md. */
final class Scaling {

	private static final String DIGEST = "Weekly e-mail";

	private Scaling() {
	}

	public static void main(String[] given) throws IOException {
		Locale.setDefault(Locale.ROOT);
		Inputs in = new Inputs(given);
		Measured measured = new Measured(in.word("pages"));
		if (measured.has(DIGEST) && Arrays.stream(given).noneMatch((one) -> one.startsWith("digest"))) {
			in.put("digestAppMs", measured.of(DIGEST).app());
			in.put("digestDbMs", measured.of(DIGEST).database());
		}
		Map<String, Double> mix = in.shares("mix");
		System.out.printf("Pages: %s%nOn a day on which somebody comes: %s%nA letter: %.1f ms of the program and %.1f of PostgreSQL, %s%n%n",
				measured.source(), mix, in.of("digestAppMs"), in.of("digestDbMs"), measured.has(DIGEST) ? "measured" : "assumed");
		for (String number : in.word("accounts").split(",")) {
			long accounts = Long.parseLong(number.strip());
			Sizes sizes = new Sizes(in, accounts);
			Letters.Week week = sizes.reckon(measured.mean(mix), mix.values().stream().mapToDouble(Double::doubleValue).sum());
			System.out.println(sizes.table());
			tell(week, accounts);
		}
	}

	/** The hours in which something happens to speak of. */
	private static void tell(Letters.Week week, long accounts) {
		System.out.printf("Letters by hour (UTC), %d writer(s) and as many senders%n%n| hour | due | written | sent |%n|---|---:|---:|---:|%n",
				week.writers());
		for (int hour = 0; hour < 168; hour++) {
			if (week.due(hour) + week.sent(hour) > accounts / 25.0) {
				System.out.printf("| day %d, %02d:00 | %,.0f | %,.0f | %,.0f |%n", 1 + hour / 24, hour % 24, week.due(hour),
						week.written(hour), week.sent(hour));
			}
		}
		System.out.printf("%nAt the worst %,d letters wait.%n%n", week.most());
	}

}
