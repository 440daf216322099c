package app.askwell.shared;

import java.io.Serial;
import java.util.List;

/**
 * Thrown by a facade when gates refuse; nothing is saved. The page shows each refusal
 * beside its field and keeps everything typed.
 */
public class Refused extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	private final transient List<Refusal> refusals;

	public Refused(List<Refusal> refusals) {
		super(refusals.stream().map(Refusal::code).toList().toString());
		this.refusals = List.copyOf(refusals);
	}

	public Refused(Refusal refusal) {
		this(List.of(refusal));
	}

	public List<Refusal> refusals() {
		return this.refusals;
	}

	/** Refuses if there is anything to refuse. */
	public static void ifAny(List<Refusal> refusals) {
		if (!refusals.isEmpty()) {
			throw new Refused(refusals);
		}
	}

}
