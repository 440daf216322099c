package app.askwell.paper;

import java.util.Locale;

/** How large the running text of a sheet is; all else on it is in proportion. */
public enum TypeSize {

	/** 12 points: where there is little to say. */
	P120(12),

	/** 11.5 points. */
	P115(11.5f),

	/** 11 points. */
	P110(11),

	/** 10.5 points. */
	P105(10.5f),

	/** 10 points. */
	P100(10),

	/** 9.5 points. */
	P95(9.5f),

	/** 9 points: nothing is set smaller, whatever there is to say. */
	P90(9);

	static final TypeSize SMALLEST = P90;

	private final float points;

	TypeSize(float points) {
		this.points = points;
	}

	/** In points of 1/72 inch. */
	public float points() {
		return this.points;
	}

	/** Class of the style sheet. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

}
