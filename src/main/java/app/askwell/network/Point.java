package app.askwell.network;

import java.util.Locale;

/**
 * A place in the picture, by how far from its middle it is and at which angle.
 *
 * @param radius in units of the drawing
 * @param angle in radians, clockwise from the right
 */
record Point(double radius, double angle) {

	private static final double HALF_A_TURN = 180;

	/** The middle, from where a straight line leads to a point. */
	static Point middle(Point outwards) {
		return new Point(0, outwards.angle);
	}

	public double x() {
		return rounded(this.radius * Math.cos(this.angle));
	}

	public double y() {
		return rounded(this.radius * Math.sin(this.angle));
	}

	/** Whether words that run outwards would stand on their head. */
	public boolean isLeft() {
		return Math.cos(this.angle) < 0;
	}

	/** By how many degrees words that run outwards are turned; upright on either side. */
	public double turn() {
		return rounded(Math.toDegrees(this.angle) + (isLeft() ? HALF_A_TURN : 0));
	}

	/** A line to another point that leaves and arrives along the rays from the middle. */
	String lineTo(Point other) {
		double between = (this.radius + other.radius) / 2;
		return "M" + this + "C" + new Point(between, this.angle) + " " + new Point(between, other.angle) + " " + other;
	}

	/** A line to another point by the middle of the picture. */
	String arcTo(Point other) {
		return "M" + this + "Q0 0 " + other;
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT, "%.1f %.1f", x(), y());
	}

	private static double rounded(double units) {
		return Math.round(units * 10) / 10.0;
	}

}
