package askwell.bench;

import java.util.Locale;
import java.util.Map;

/** A line for each page: milliseconds of the processor above contacts in the database, both by powers of ten. */
record Graph(Map<String, Map<Integer, Double>> costs) {

	private static final int WIDTH = 760;

	private static final int HEIGHT = 420;

	private static final int LEFT = 60;

	private static final int RIGHT = 560;

	private static final int TOP = 40;

	private static final int BOTTOM = 370;

	private static final double LEAST = 1;

	private static final String[] COLOURS = { "#0b6e4f", "#b3471d", "#2f5d9b", "#8a3f8f", "#7a6a00", "#3b7f8f", "#a02c4a", "#555555" };

	String svg() {
		StringBuilder svg = new StringBuilder(("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\""
				+ " aria-labelledby=\"t d\" font-family=\"sans-serif\" font-size=\"12\">%n<title id=\"t\">Cost of a page against contacts in the database</title>%n")
			.formatted(WIDTH, HEIGHT));
		svg.append("<desc id=\"d\">").append(words()).append("</desc>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
		svg.append("<text x=\"10\" y=\"20\">ms of the processor for one request, program and database</text>\n");
		for (double at = LEAST; at <= most(); at *= 10) {
			svg.append(line(LEFT, y(at), RIGHT, y(at), "#ddd", 1)).append(text(LEFT - 8, y(at) + 4, "%.0f".formatted(at), "end"));
		}
		for (int at : this.costs.values().stream().flatMap((it) -> it.keySet().stream()).sorted().distinct().toList()) {
			svg.append(line(x(at), TOP, x(at), BOTTOM, "#eee", 1)).append(text(x(at), BOTTOM + 20, "%,d".formatted(at), "middle"));
		}
		int place = 0;
		for (Map.Entry<String, Map<Integer, Double>> page : this.costs.entrySet()) {
			drawn(svg, page.getKey(), page.getValue(), place++);
		}
		return svg.append("</svg>\n").toString();
	}

	private void drawn(StringBuilder svg, String page, Map<Integer, Double> costs, int place) {
		String colour = COLOURS[place % COLOURS.length];
		double fromX = 0;
		double fromY = 0;
		for (Map.Entry<Integer, Double> cost : costs.entrySet()) {
			double x = x(cost.getKey());
			double y = y(cost.getValue());
			if (fromX > 0) {
				svg.append(line(fromX, fromY, x, y, colour, 2));
			}
			svg.append(String.format(Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>%n", x, y, colour));
			fromX = x;
			fromY = y;
		}
		double at = TOP + 10 + place * 22;
		svg.append(line(RIGHT + 25, at - 4, RIGHT + 45, at - 4, colour, 3)).append(text(RIGHT + 52, at, page, "start"));
	}

	private String words() {
		StringBuilder words = new StringBuilder();
		this.costs.forEach((page, costs) -> {
			words.append(page).append(": ");
			costs.forEach((contacts, cost) -> words.append(String.format(Locale.ROOT, "%.1f ms at %d contacts; ", cost, contacts)));
		});
		return words.toString();
	}

	private static double x(int contacts) {
		return LEFT + 30 + (RIGHT - LEFT - 60) * (Math.log10(contacts) - 4) / 2;
	}

	/** The power of ten that nothing exceeds. */
	private double most() {
		double dearest = this.costs.values().stream().flatMap((it) -> it.values().stream()).mapToDouble((it) -> it).max().orElse(LEAST);
		return Math.pow(10, Math.max(1, Math.ceil(Math.log10(dearest))));
	}

	private double y(double cost) {
		return BOTTOM - (BOTTOM - TOP) * (Math.log10(Math.max(LEAST, cost)) - Math.log10(LEAST)) / (Math.log10(most()) - Math.log10(LEAST));
	}

	private static String line(double x1, double y1, double x2, double y2, String colour, int width) {
		return String.format(Locale.ROOT, "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"%d\"/>%n", x1,
				y1, x2, y2, colour, width);
	}

	private static String text(double x, double y, String text, String anchor) {
		return String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n", x, y, anchor, text);
	}

}
