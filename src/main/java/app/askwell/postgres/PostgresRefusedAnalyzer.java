package app.askwell.postgres;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells a refusal as a sentence and an advice, without a stack trace. */
final class PostgresRefusedAnalyzer extends AbstractFailureAnalyzer<PostgresRefused> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, PostgresRefused cause) {
		return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
	}

}
