"""What an engineer would use instead, doing the same work: `make peers`. Each tool is a file with two functions.

build(passages, model, folder)   index passages ({"id", "title", "text"}) with the model in a folder, and keep that
opened(model, folder)            what answers a question with the ids of the ten nearest passages, best first
"""
