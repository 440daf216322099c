package app.askwell.network;

import java.util.List;

/**
 * The picture.
 *
 * @param half from its middle to its edge, in units
 */
record Drawing(List<Node> nodes, List<Tie> ties, List<Spot> spots, int half) {

	/** What of the plane is seen. */
	public String viewBox() {
		return -this.half + " " + -this.half + " " + 2 * this.half + " " + 2 * this.half;
	}

	public int width() {
		return 2 * this.half;
	}

}
