package app.askwell.access;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Where a request comes from, as far as one customer of a provider reaches. */
final class Network {

	private static final Pattern ZONE = Pattern.compile("%.*");

	/** Whoever has one address of a version 6 network has all 2^64 of it. */
	private static final int GROUPS = 4;

	private Network() {
	}

	static String of(@Nullable String address) {
		if (address == null || !address.contains(":")) {
			return String.valueOf(address);
		}
		String[] halves = ZONE.matcher(address).replaceFirst("").split("::", 2);
		String[] start = groups(halves[0]);
		String[] end = (halves.length > 1) ? groups(halves[1]) : new String[0];
		StringBuilder network = new StringBuilder();
		for (int i = 0; i < GROUPS; i++) {
			network.append(group(start, end, i)).append(':');
		}
		return network.toString();
	}

	private static String group(String[] start, String[] end, int i) {
		if (i < start.length) {
			return start[i].replaceFirst("^0+(?=.)", "");
		}
		int fromEnd = i - (8 - end.length);
		return (fromEnd >= 0) ? end[fromEnd].replaceFirst("^0+(?=.)", "") : "0";
	}

	private static String[] groups(String half) {
		return half.isEmpty() ? new String[0] : half.split(":");
	}

}
