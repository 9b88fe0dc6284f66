import { mount } from 'svelte'
import Explorer from './Explorer.svelte'
import './explorer.css'

mount(Explorer, { target: document.body })
