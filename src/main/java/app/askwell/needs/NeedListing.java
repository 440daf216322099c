package app.askwell.needs;

import java.time.LocalDate;
import java.util.List;

import app.askwell.shared.Slice;

/**
 * One page of the needs. All open ones are on the first.
 *
 * @param slice the needs on this page
 * @param today the account's day
 */
record NeedListing(Slice<NeedSheet> slice, LocalDate today) {

	public List<NeedSheet> open() {
		return this.slice.items().stream().filter(NeedSheet::isOpen).toList();
	}

	public List<NeedSheet> closed() {
		return this.slice.items().stream().filter((need) -> !need.isOpen()).toList();
	}

	public boolean isEmpty() {
		return this.slice.items().isEmpty();
	}

	/** Whether no more may be opened. */
	public boolean isFull() {
		return FewNeeds.check(open().size()).isPresent();
	}

	public int most() {
		return FewNeeds.MOST;
	}

}
