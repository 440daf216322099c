package app.askwell.meetings;

/** What the forms of planned and of held meetings have in common. */
interface ArrangementForm {

	String kind();

	String purpose();

	String title();

	String day();

	String time();

	String minutes();

	String place();

}
