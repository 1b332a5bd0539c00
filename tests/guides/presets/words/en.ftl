option-preset-library = Library
preset-library-about = Colleagues in a library travel side by side for a couple of months.
topic-lending-desk = the lending desk
topic-story-hours = story hours
topic-readers = meeting readers
