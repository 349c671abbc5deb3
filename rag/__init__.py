"""From a question to an answer whose every quote is proven: question, retrieve, reader, answer, cite, chatbot."""
