package app.askwell.environment;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.annotation.Order;

/** Tells a refusal as a sentence and an advice, without a stack trace. */
@Order(0)
final class SettingRefusedAnalyzer extends AbstractFailureAnalyzer<SettingRefused> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, SettingRefused cause) {
		return new FailureAnalysis(cause.getMessage(), cause.advice(), cause);
	}

}
