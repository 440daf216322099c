package askwell.scaling;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** The weekly letters by the minute of a week in UTC: when they fall due, are written and are sent. */
final class Letters {

	private static final int MINUTES = 7 * 24 * 60;

	private final int[] due;

	private final Inputs in;

	Letters(Inputs in, long accounts) {
		this.in = in;
		this.due = due(accounts);
	}

	/**
	 * How a week goes with so many writers and as many senders.
	 *
	 * @param most how many letters wait at the worst
	 * @param line minutes for which there is always one that waits
	 */
	record Week(int writers, int[] due, double[] written, double[] sent, int most, int line) {

		double due(int hour) {
			return IntStream.range(hour * 60, hour * 60 + 60).map((minute) -> this.due[minute]).sum();
		}

		double written(int hour) {
			return Arrays.stream(this.written, hour * 60, hour * 60 + 60).sum();
		}

		double sent(int hour) {
			return Arrays.stream(this.sent, hour * 60, hour * 60 + 60).sum();
		}

		double busiest() {
			return IntStream.range(0, 168).mapToDouble(this::due).max().orElse(0);
		}

	}

	/** Milliseconds from one letter of a writer to its next: processors, one after the other, and the ways between them. */
	double millis() {
		return this.in.of("digestAppMs") + this.in.of("digestDbMs") + this.in.of("trips") * this.in.of("tripMs");
	}

	Week with(int writers) {
		double[] written = worked(Arrays.stream(this.due).asDoubleStream().toArray(), writers * 60_000 / millis());
		double[] sent = worked(written, writers * 60_000 / this.in.of("smtpMs"));
		return line(writers, written, sent);
	}

	/** The fewest with whom the line is over in time, or as many as there are anyway. */
	Week inTime(int atLeast) {
		int writers = atLeast;
		while (with(writers).line() > this.in.of("lineHours") * 60) {
			writers++;
		}
		return with(writers);
	}

	/** Most keep Monday at 8:00; the others choose a working day and an hour from 6 to 20. */
	private int[] due(long accounts) {
		int[] minutes = new int[MINUTES];
		Map<String, Double> zones = this.in.shares("zones");
		Random random = new Random(20261123);
		for (long account = 0; account < accounts; account++) {
			boolean keeps = random.nextDouble() < this.in.of("keepDefault");
			int day = keeps ? 0 : random.nextInt(5);
			int hour = keeps ? 8 : 6 + random.nextInt(15);
			int minute = random.nextInt((int) this.in.of("spreadMinutes"));
			int at = (day * 24 + hour - offset(zones, random.nextDouble())) * 60 + minute;
			minutes[Math.floorMod(at, MINUTES)] += (random.nextDouble() < this.in.of("letters")) ? 1 : 0;
		}
		return minutes;
	}

	/** {@code +1:0.9,-5:0.1} are nine in ten an hour ahead of UTC, and one in ten five behind. */
	private static int offset(Map<String, Double> zones, double drawn) {
		double left = drawn;
		int hours = 0;
		for (Map.Entry<String, Double> zone : zones.entrySet()) {
			hours = (left >= 0) ? Integer.parseInt(zone.getKey()) : hours;
			left -= zone.getValue();
		}
		return hours;
	}

	/** Whatever comes waits in a line that moves so much a minute; the week goes round twice. */
	private static double[] worked(double[] coming, double aMinute) {
		double[] done = new double[coming.length];
		double waiting = 0;
		for (int minute = 0; minute < 2 * coming.length; minute++) {
			waiting += coming[minute % coming.length];
			done[minute % coming.length] = Math.min(waiting, aMinute);
			waiting -= done[minute % coming.length];
		}
		return done;
	}

	private Week line(int writers, double[] written, double[] sent) {
		double waiting = 0;
		int most = 0;
		int longest = 0;
		int minutes = 0;
		for (int minute = 0; minute < 2 * MINUTES; minute++) {
			waiting = Math.max(0, waiting + this.due[minute % MINUTES] - sent[minute % MINUTES]);
			minutes = (waiting > 0.5) ? minutes + 1 : 0;
			most = Math.max(most, (int) waiting);
			longest = Math.max(longest, minutes);
		}
		return new Week(writers, this.due, written, sent, most, longest);
	}

}
