package app.askwell.followups;

import java.util.List;

/**
 * What is due of one kind.
 *
 * @param items the first of them
 * @param total how many there are
 */
public record DueOfKind(FollowUpKind kind, List<DueItem> items, long total) {

	/** How many there are besides. */
	public long more() {
		return this.total - this.items.size();
	}

}
