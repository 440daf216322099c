package app.askwell.review;

/** Whether the focus is still right. */
public enum FocusAnswer {

	YES, NOT_SURE, CHANGE;

}
