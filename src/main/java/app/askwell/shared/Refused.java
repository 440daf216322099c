package app.askwell.shared;

import java.io.Serial;
import java.util.Collection;
import java.util.List;

/**
 * Thrown by a facade when gates refuse, or when advice is given that nobody answered yet;
 * nothing is saved. The page shows each finding beside its field and keeps everything
 * typed.
 */
public class Refused extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	private final transient List<Finding> findings;

	public Refused(Collection<? extends Finding> findings) {
		super(findings.stream().map(Finding::code).toList().toString());
		this.findings = List.copyOf(findings);
	}

	public Refused(Finding finding) {
		this(List.of(finding));
	}

	/** Refusals and advice, in the order in which they were found. */
	public List<Finding> findings() {
		return this.findings;
	}

	/** Refuses if there is anything to refuse. */
	public static void ifAny(Collection<? extends Finding> findings) {
		if (!findings.isEmpty()) {
			throw new Refused(findings);
		}
	}

}
