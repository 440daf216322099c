package app.askwell.bin;

import java.util.UUID;

import app.askwell.Everything;
import app.askwell.Seeker;

/** The bin of a seeker, as tests look into it. */
public record Bin(Everything everything, Seeker seeker) {

	/** What was done last. */
	public ChangeId last() {
		return new ChangeId(this.everything
			.sql("select id from change where account_id = ? and put_back_at is null order by id desc limit 1")
			.param(this.seeker.account().value())
			.query(UUID.class)
			.single());
	}

	/** The path of the button that takes back what was done last. */
	public String path() {
		return "/bin/" + last() + "/return";
	}

	/** Takes back what was done last. */
	public void undo(Changes changes) {
		ChangeId last = last();
		this.seeker.acts(() -> changes.putBack(this.seeker.account(), last));
	}

}
