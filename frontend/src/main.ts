import { mount } from 'svelte'
import App from './App.svelte'
import './styles.scss'
import { prepare } from './ui/pages'
import { placeOf } from './ui/places'

prepare(placeOf(location.pathname))
mount(App, { target: document.body })
