package app.askwell.shared;

/**
 * A column that only its module can judge, when a file from outside brings it; a module
 * that has one provides a bean.
 */
public interface BroughtColumn {

	/** Its table and its name, as in {@code edition.content}. */
	String name();

	/**
	 * Whether this could be shown and worked with.
	 * @param content what the file says: a text, or a list as JSON
	 */
	boolean takes(String content);

}
